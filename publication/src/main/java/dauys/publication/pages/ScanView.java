package dauys.publication.pages;

/**
 * A scan beside the form of its protocol.
 *
 * @param address of the file, from the page
 * @param words what it is, for those who see it and for those who do not
 * @param sha256 by which anybody can tell that it is the one of the record
 * @param picture whether browsers show it inside the page
 */
record ScanView(String address, String words, String sha256, boolean picture) {}
