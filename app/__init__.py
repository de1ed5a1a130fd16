"""The two faces of PhotoVet: a command line and a window. They import `scanner`; `scanner` never imports them."""
