"""Weights, lexicons, samples and icons, found through `importlib.resources`."""
