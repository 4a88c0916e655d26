"""Values and pure rules of the field: articles, mentions, statements, topics, actors. No input or output."""
