using Effleur.Numerics.Geometry;
using MathNet.Numerics.LinearAlgebra;

namespace Effleur.Numerics.Tests.Geometry;

public sealed class SymmetricEigenTests
{
    [Theory]
    [InlineData(2, 11)]
    [InlineData(4, 12)]
    [InlineData(8, 13)]
    public void Largest_RandomSymmetric_AgreesWithMathNetAndItsDefinition(int n, int seed)
    {
        Random random = new(seed);
        Matrix<double> square = Matrix<double>.Build.Dense(n, n, (_, _) => random.NextDouble() - 0.5);
        Matrix<double> symmetric = square + square.Transpose();
        double[] vector = new double[n];

        double value = SymmetricEigen.Largest(symmetric.ToRowMajorArray(), vector);

        Assert.Equal(symmetric.Evd().EigenValues.Real().Maximum(), value, 1e-10);
        Vector<double> v = Vector<double>.Build.Dense(vector);
        Assert.True(((symmetric * v) - (value * v)).L2Norm() < 1e-10);
        Assert.Equal(1, v.L2Norm(), 1e-12);
    }

    [Fact]
    public void Largest_WrongLength_IsRefused() => Assert.Throws<ArgumentException>(() => SymmetricEigen.Largest(new double[3], new double[2]));
}
