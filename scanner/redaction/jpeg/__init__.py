"""A JPEG's quantised coefficients: read, replaced where a region touches them, and coded again without loss (T.81)."""
