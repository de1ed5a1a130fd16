"""From approved photos to copies: where to, written, and what became of them."""
