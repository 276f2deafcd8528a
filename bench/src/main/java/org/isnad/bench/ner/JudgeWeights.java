package org.isnad.bench.ner;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.extract.entity.JudgedNames;

/** The judge of names as bytes: bias, scale, a byte a feature. In memory the bias is last. */
final class JudgeWeights {

  private static final double LEAST_SCALE = 1e-6;

  private JudgeWeights() {}

  static void write(double[] x, Path out) throws IOException {
    Files.write(out, bytes(x));
  }

  static byte[] bytes(double[] x) throws IOException {
    double most = LEAST_SCALE;
    for (int i = 0; i < JudgedNames.FEATURES; i++) {
      most = Math.max(most, Math.abs(x[i]));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(bytes)) {
      data.writeFloat((float) x[JudgedNames.FEATURES]);
      data.writeFloat((float) (most / Byte.MAX_VALUE));
      for (int i = 0; i < JudgedNames.FEATURES; i++) {
        data.writeByte((byte) Math.round(x[i] / most * Byte.MAX_VALUE));
      }
    }
    return bytes.toByteArray();
  }

  static double[] read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DataInputStream data = new DataInputStream(in)) {
      double[] x = new double[JudgedNames.FEATURES + 1];
      x[JudgedNames.FEATURES] = data.readFloat();
      float scale = data.readFloat();
      for (int i = 0; i < JudgedNames.FEATURES; i++) {
        x[i] = data.readByte() * (double) scale;
      }
      return x;
    }
  }
}
