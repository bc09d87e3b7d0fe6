package dauys.election.contest;

/**
 * The colour of a ballot paper, by which voters and commissions tell papers apart besides their titles. Which contest
 * has which is configuration of an election and stands in no article; these five were used in 2023.
 */
public enum PaperColour {
    BLUE,
    GREEN,
    PURPLE,
    ORANGE,
    GREY
}
