package dauys.publication.pages;

/** A way to another page; the words may be a name, and are kept apart from the direction of the text around them. */
record Link(String address, String words) {}
