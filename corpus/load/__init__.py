"""Articles in: encodings, files and folders, pasted text, the shipped samples, and codebook files."""
