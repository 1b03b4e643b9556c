"""The peer of RidgeMeasure: scikit-image's Sato filter on the same picture, timed.

Usage: ridges.py PICTURE WIDTH HEIGHT OUT SIGMA...
PICTURE holds width * height little-endian float32; OUT gets as many. Prints the least seconds of wall clock and of processor time of nine runs.
Needs NumPy and scikit-image (Debian: python3-skimage). One thread: the caller sets OMP_NUM_THREADS=1.
"""
import sys
import time

import numpy
import skimage
from skimage.filters import sato


def main(picture, width, height, out, *sigmas):
    plane = numpy.fromfile(picture, dtype="<f4").reshape(int(height), int(width))
    scales = [float(s) for s in sigmas]
    wall, cpu = [], []
    for _ in range(9):
        began, began_cpu = time.perf_counter(), time.process_time()
        response = sato(plane, sigmas=scales, black_ridges=True, mode="nearest")
        wall.append(time.perf_counter() - began)
        cpu.append(time.process_time() - began_cpu)
    response.astype("<f4").tofile(out)
    print(f"{min(wall):.6f} {min(cpu):.6f} {skimage.__version__}")


main(*sys.argv[1:])
