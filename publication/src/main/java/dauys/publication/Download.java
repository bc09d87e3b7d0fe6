package dauys.publication;

import dauys.law.Trilingual;

/**
 * A file that readers may take away whole.
 *
 * @param address where it stands below the folder of the site, such as {@code data/mazhilis-list.csv}
 * @param title what is in it
 * @param bytes how large it is
 * @param sha256 its fingerprint in hexadecimal digits
 */
public record Download(String address, Trilingual title, long bytes, String sha256) {}
