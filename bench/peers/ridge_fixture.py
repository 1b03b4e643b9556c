"""Writes the test oracle tests/Effleur.Numerics.Tests/Pictures/ridges.csv: scikit-image's Sato filter on a picture given by a formula.

The picture is 96 wide and 80 high: 0.5 + 0.3 sin(0.11 x + 0.07 y^1.1) - 0.2 exp(-((x - 40 - 0.2 y) / 2)^2 / 2) - 0.1 exp(-((x - 70)^2 + (y - 30)^2) / 18) in
double, then float32. Columns: x, y, response to sigma 1.3, 2.5 and 5 together; every fifth pixel of every eighth row, edges of two pixels left out.
Run: python3 bench/peers/ridge_fixture.py > tests/Effleur.Numerics.Tests/Pictures/ridges.csv
"""
import numpy
import skimage
from skimage.filters import sato

y, x = numpy.mgrid[0:80, 0:96].astype(float)
plane = 0.5 + 0.3 * numpy.sin(0.11 * x + 0.07 * y**1.1)
plane -= 0.2 * numpy.exp(-(((x - 40 - 0.2 * y) / 2) ** 2) / 2)
plane -= 0.1 * numpy.exp(-((x - 70) ** 2 + (y - 30) ** 2) / 18)
response = sato(plane.astype(numpy.float32), sigmas=[1.3, 2.5, 5], black_ridges=True, mode="nearest")
print(f"# scikit-image {skimage.__version__}")
for row in range(2, 78, 8):
    for column in range(2, 94, 5):
        print(f"{column},{row},{response[row, column]:.7f}")
