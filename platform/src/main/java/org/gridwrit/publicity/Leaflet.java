package org.gridwrit.publicity;

import java.util.List;

/// 随附材料 A leaflet the program comes with, kept in `leaflets/<key>.txt`: the title, the topic, the paragraphs.
public record Leaflet(String key, Topic topic, String title, List<Material.Paragraph> paragraphs) {}
