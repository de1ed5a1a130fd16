"""Pixels to evidence: text, faces and codes."""
