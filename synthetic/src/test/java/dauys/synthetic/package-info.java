/** Whether a synthetic election adds up, keeps the law, and is the same every time. */
@NullMarked
package dauys.synthetic;

import org.jspecify.annotations.NullMarked;
