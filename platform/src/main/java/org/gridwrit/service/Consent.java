package org.gridwrit.service;

import java.time.LocalDate;
import java.util.UUID;

/// 电子送达确认 What an addressee last said about electronic service.
///
/// @param medium 电子邮箱、短信、即时通讯、诉讼平台 …… without the address itself
public record Consent(UUID party, boolean given, String medium, LocalDate day) {}
