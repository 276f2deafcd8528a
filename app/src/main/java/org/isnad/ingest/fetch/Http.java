package org.isnad.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** One request, one answer; redirects are for the caller to follow. */
interface Http {
  /**
   * @param uri absolute, http or https, with a host
   * @throws IOException if no answer came
   * @throws FetchException if the address may not be asked
   */
  Answer get(URI uri, Map<String, String> headers) throws IOException, FetchException;
}
