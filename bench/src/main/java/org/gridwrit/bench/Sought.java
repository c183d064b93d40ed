package org.gridwrit.bench;

import java.util.List;

/// What people search for, taken from all over the ten years.
record Sought(List<String> numbers, List<String> names, List<String> identities) {}
