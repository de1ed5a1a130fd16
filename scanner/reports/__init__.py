"""The same results as text, JSON, CSV and HTML."""
