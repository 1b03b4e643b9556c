# Makes data.csv and expected.csv of this folder with R's nlme (4 digits are compared; ten are kept). Run: Rscript make.R
# Each set: sessions in order of time (slot 1, 2, ...), arm 1 active or 0 control, outcome; slots without an outcome are left out.
suppressMessages(library(nlme))
set.seed(20261128)
control <- glsControl(tolerance = 1e-12, msTol = 1e-14, opt = "nlminb", maxIter = 500, msMaxIter = 500)

series <- function(n, rho, effect, slope, sd, digits, missing = 0, randomise = "pairs") {
  u <- as.numeric(arima.sim(list(ar = rho), n, sd = sd * sqrt(1 - rho^2)))
  arm <- if (randomise == "pairs") unlist(lapply(seq_len(n / 2), function(i) sample(0:1))) else rep(c(0, 1), each = 7, length.out = n)
  y <- round(5 + effect * arm + slope * seq_len(n) / n + u, digits)
  d <- data.frame(time = seq_len(n), arm = arm, outcome = y)
  if (missing > 0) d <- d[sort(sample(n, n - missing)), ]
  d
}

sets <- list(
  series(28, 0.0, -1.0, 0, 1, 2), series(28, 0.3, -0.5, 0, 1, 2), series(40, 0.6, 0.8, 1, 1.5, 1),
  series(20, -0.3, 1.0, 0, 1, 2), series(56, 0.4, 0, 2, 2, 0), series(28, 0.5, -1, 1, 1, 2, randomise = "blocks"),
  series(40, 0.3, 0.5, 0, 1, 2, missing = 7), series(60, 0.7, -1, 2, 3, 1, missing = 15), series(12, 0.2, 2, 0, 1, 2),
  series(200, 0.45, 0.3, 1, 1, 3, missing = 20),
  # One animal, a published single-case series: the body temperature of a beaver every ten minutes, active or not (Reynolds 1994; R's beaver2).
  data.frame(time = seq_len(nrow(beaver2)), arm = beaver2$activ, outcome = beaver2$temp))

fit <- function(d, formula) {
  g <- gls(formula, d, correlation = corAR1(form = ~ time), method = "REML", control = control)
  t <- summary(g)$tTable["arm", ]
  i <- intervals(g, which = "coef")$coef["arm", ]
  c(t[["Value"]], t[["Std.Error"]], t[["p-value"]], i[["lower"]], i[["upper"]],
    coef(g$modelStruct$corStruct, unconstrained = FALSE)[[1]], g$sigma)
}

data <- do.call(rbind, lapply(seq_along(sets), function(i) cbind(set = i, sets[[i]])))
expected <- do.call(rbind, lapply(seq_along(sets), function(i) {
  d <- sets[[i]]
  d$trend <- d$time
  rbind(c(i, 0, fit(d, outcome ~ arm)), c(i, 1, fit(d, outcome ~ arm + trend)))
}))
colnames(expected) <- c("set", "trend", "estimate", "error", "p", "low", "high", "rho", "sigma")
write.csv(data, "data.csv", row.names = FALSE, quote = FALSE)
write.csv(signif(expected, 10), "expected.csv", row.names = FALSE, quote = FALSE)
