"""Reading within bounds: numbers and bytes, streams that are unpacked, walks that are kept."""
