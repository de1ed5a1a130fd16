"""One module per container: recognise, walk the structure, decode upright, rewrite without metadata."""
