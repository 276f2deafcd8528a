package org.isnad.extract.entity.tagger;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The bytes of a model file, read in bulk: loading is part of every start of the program. */
final class ModelInput {

  private final ByteBuffer bytes;

  ModelInput(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  int number() throws IOException {
    need(Integer.BYTES);
    return bytes.getInt();
  }

  float real() throws IOException {
    need(Float.BYTES);
    return bytes.getFloat();
  }

  /** A number of rows; refused where the rest of the file could not hold so many. */
  int size(String what) throws IOException {
    int size = number();
    if (size < 0 || size > bytes.remaining()) {
      throw new IOException("not a model of names: " + size + " " + what);
    }
    return size;
  }

  byte[] bytes(int size) throws IOException {
    need(size);
    byte[] read = new byte[size];
    bytes.get(read);
    return read;
  }

  short[] shorts(int size) throws IOException {
    need((long) size * Short.BYTES);
    short[] read = new short[size];
    bytes.asShortBuffer().get(read);
    bytes.position(bytes.position() + size * Short.BYTES);
    return read;
  }

  int[] numbers(int size) throws IOException {
    need((long) size * Integer.BYTES);
    int[] read = new int[size];
    bytes.asIntBuffer().get(read);
    bytes.position(bytes.position() + size * Integer.BYTES);
    return read;
  }

  private void need(long size) throws IOException {
    if (size < 0 || bytes.remaining() < size) {
      throw new EOFException("not a model of names: it ends too early");
    }
  }
}
