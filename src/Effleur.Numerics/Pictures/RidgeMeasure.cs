namespace Effleur.Numerics.Pictures;

/// <summary>Dark lines of a picture: at each pixel the greatest of max(0, σ² λ) over several σ, λ the greater eigenvalue of the Hessian (Sato et al. 1998).</summary>
public static class RidgeMeasure
{
    /// <summary>
    /// What a line darker by 1 in its middle, with a Gaussian profile, gives at its best σ, √2 times the profile's: 2/√27
    /// (the greatest value of w σ² / (w² + σ²)^1.5).
    /// </summary>
    public const double BestGain = 0.38490017945975052;

    /// <summary>The measure of every pixel.</summary>
    /// <param name="plane">Width · height values, brighter is greater.</param>
    /// <param name="width">Pixels in a row, at least 5.</param>
    /// <param name="height">Rows, at least 5.</param>
    /// <param name="sigmas">Standard deviations in pixels.</param>
    /// <returns>As many values, 0 or above, in the plane's unit.</returns>
    public static float[] DarkLines(ReadOnlySpan<float> plane, int width, int height, params ReadOnlySpan<double> sigmas)
    {
        var hessian = new HessianPlanes(width, height);
        float[] response = new float[width * height];
        foreach (double sigma in sigmas)
        {
            hessian.Take(plane, sigma);
            hessian.RaiseToGreaterEigenvalue(response);
        }

        return response;
    }
}
