package org.gridwrit.petition;

/// 重复信访 What was registered before and may be the same matter.
///
/// @param person somebody with the same name and the same telephone or home is in it
/// @param cases  a case of it is the same
public record Alike(Petition petition, boolean person, boolean cases) {}
