package org.gridwrit.identity.provider;

/// Somebody of the identity provider and the account they come in by.
public record SubjectLine(String issuer, String subject, String login, String name) {}
