/** Pages of what is done with the workspace as a whole: searching, feeds, exports, corrections. */
@NullMarked
package org.isnad.web.page.desk;

import org.jspecify.annotations.NullMarked;
