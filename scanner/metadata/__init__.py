"""What the parts of a container mean: carriers in, items with kind, key and value out."""
