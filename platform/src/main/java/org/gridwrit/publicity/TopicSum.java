package org.gridwrit.publicity;

/// What of one topic was held in a period, without what was withdrawn.
///
/// @param heads people who listened, where it is known
public record TopicSum(Topic topic, int lectures, long heads) {}
