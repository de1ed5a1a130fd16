"""The styles that hide a region, and how they get into an encoded photo."""
