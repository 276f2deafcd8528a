/** The pages that people read: templates filled on the server, in Arabic or English. */
@NullMarked
package org.isnad.web.page;

import org.jspecify.annotations.NullMarked;
