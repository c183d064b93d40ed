package org.gridwrit.payout.roster;

/// 疑点 What somebody should look at before the roster is fixed; none of it stops a line from being read.
public enum Doubt {
    /// No number of identity: the person has to be known by other papers before anything is paid.
    NO_ID,
    /// Another line bears the same name and another number, or none.
    SAME_NAME,
    /// No account: paid at the desk against a signature.
    NO_CARD,
    /// Two creditors give the same account.
    SAME_CARD,
    /// The card has not as many digits as its bank's cards have.
    CARD_LENGTH
}
