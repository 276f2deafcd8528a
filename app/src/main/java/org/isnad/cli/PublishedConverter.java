package org.isnad.cli;

import org.isnad.model.PublicationTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --published}. */
final class PublishedConverter implements ITypeConverter<PublicationTime> {
  @Override
  public PublicationTime convert(String value) {
    try {
      return PublicationTime.parse(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
