package org.isnad.ingest;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** An element's words as its reader sees them: a line a paragraph, white space made one space. */
final class BlockText implements NodeFilter {
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "form",
          "button",
          "iframe",
          "figure",
          "svg",
          "select",
          "textarea",
          "footer",
          "head");

  private final StringBuilder text = new StringBuilder();
  private boolean space;

  private BlockText() {}

  static String of(Element element) {
    BlockText block = new BlockText();
    element.filter(block);
    return block.text.toString().strip();
  }

  static boolean isUnread(Element e) {
    return UNREAD.contains(e.normalName())
        || e.hasAttr("hidden")
        || e.attr("aria-hidden").equals("true")
        || e.attr("style").replace(" ", "").contains("display:none");
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode t) {
      append(t.getWholeText());
    } else if (node instanceof Element e) {
      if (depth > 0 && isUnread(e)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (e.isBlock() || e.normalName().equals("br")) {
        breakLine();
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element e && e.isBlock()) {
      breakLine();
    }
    return FilterResult.CONTINUE;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else {
        if (space && !atLineStart()) {
          text.append(' ');
        }
        space = false;
        text.append(c);
      }
    }
  }

  private void breakLine() {
    space = false;
    if (!atLineStart()) {
      text.append('\n');
    }
  }

  private boolean atLineStart() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }
}
