package org.gridwrit.operation;

import org.gridwrit.operation.law.Item;

/// 调查结果 What was found of one item of the checklist; "nothing" is an answer.
public record Finding(Item item, boolean found, String words) {}
