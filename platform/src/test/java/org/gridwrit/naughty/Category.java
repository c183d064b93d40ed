package org.gridwrit.naughty;

/// After the chapters of the OWASP lists.
enum Category {
    SQL,
    SCRIPT,
    TRAVERSAL,
    TEMPLATE,
    HEADER,
    COMMAND,
    XML,
    FORMULA,
    UNICODE,
    LENGTH,
    NUMBER,
    DATE,
    IDENTIFIER,
    TYPE,
    BOMB,
    MISSING,
    TWICE,
    MEDIA_TYPE,
    PROTOCOL
}
