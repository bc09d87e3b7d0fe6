package dauys.synthetic;

/**
 * A mistake that was planted on purpose.
 *
 * @param contest empty where the whole precinct is meant
 * @param line the code of the form's line, the option, the time of the report, or {@code precinct}
 */
record Slip(SlipKind kind, String precinct, String contest, String line, String was, String is) {}
