package org.gridwrit.liaison;

import java.util.List;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 联络人变动 Somebody was named, or has handed over.
///
/// @param handover absent when nothing was handed over
/// @param thing    the appointment or the hand-over: told once
/// @param people   accounts
public record LiaisonChanged(@Nullable Id handover, UUID thing, List<UUID> people) {}
