package org.gridwrit.task.parcel;

import org.gridwrit.access.Actor;

/// @param answers sealed, to go back with the next parcel
record Taken(Actor worker, Unpacked found, String answers) {}
