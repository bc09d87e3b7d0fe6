package dauys.publication.files;

/**
 * What a publication did to the files of a site; a packed file is counted with its plain one.
 *
 * @param changed files that are new or have other bytes than before
 * @param unchanged files that stayed as they were
 * @param removed files that are no part of the site any more
 */
public record Written(int changed, int unchanged, int removed) {}
