package dauys.wording;

import dauys.election.territory.Territory;
import dauys.law.Trilingual;
import java.util.HashMap;
import java.util.Map;

/** The names of regions, units and constituencies by their codes; a code without a name stands for itself. */
public final class AreaNames {

    private final Language language;
    private final Map<String, Trilingual> names = new HashMap<>();

    public AreaNames(Territory territory, Language language) {
        this.language = language;
        territory.regions().forEach(each -> names.put(each.code(), each.name()));
        territory.units().forEach(each -> names.put(each.code(), each.name()));
        territory.constituencies().forEach(each -> names.put(each.id(), each.name()));
    }

    /** The name of an area, by the code of its region or unit or the id of its constituency. */
    public String name(String code) {
        var name = names.get(code);
        return name == null ? code : Names.in(name, language);
    }
}
