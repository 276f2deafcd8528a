package org.isnad.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places, figures and events that have a place on the map (GeoJSON, RFC 7946). */
final class GeoJsonFile implements RowWriter {
  private final JsonItems out;

  GeoJsonFile(ExportFolder folder) throws IOException {
    out =
        new JsonItems(
            folder.file("places.geojson"), "{\"type\":\"FeatureCollection\",\"features\":[", "]}");
  }

  @Override
  public void write(Row row) throws IOException {
    Optional<Double> lat =
        row.table().place("lat").isPresent() ? row.number("lat") : Optional.empty();
    if (lat.isEmpty()) {
      return;
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("datum", row.table().label());
    List<Column> columns = row.table().columns();
    for (int c = 0; c < columns.size(); c++) {
      Object cell = row.cells().get(c);
      String name = columns.get(c).name();
      if (cell != null && !name.equals("lat") && !name.equals("lon")) {
        properties.put(name, cell);
      }
    }
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put(
        "geometry",
        JsonLine.object(
            "type", "Point", "coordinates", List.of(row.number("lon").orElseThrow(), lat.get())));
    feature.put("properties", properties);
    out.add(feature);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
