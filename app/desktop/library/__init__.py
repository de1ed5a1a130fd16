"""Which photos are open: bringing them in, looking at them again, closing them."""
