package org.gridwrit.identity;

import java.util.List;

/// 可嵌入的网站 Whose pages may show the field app in a frame.
///
/// @param origins `https://platform.example`, mostly none
public record Embedders(List<String> origins) {}
