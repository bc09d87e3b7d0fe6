/** The rules of the house that no compiler holds: the walls between the modules, and the measure of the sources. */
@NullMarked
package dauys.house;

import org.jspecify.annotations.NullMarked;
