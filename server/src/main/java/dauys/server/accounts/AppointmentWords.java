package dauys.server.accounts;

import dauys.server.pages.Texts;
import dauys.store.AppointmentRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Appointments as people type and read them. */
final class AppointmentWords {

    /** In the order in which they are offered; the one that is given least often stands last. */
    static final List<String> ROLES = List.of(
            "OPERATOR",
            "SECRETARY",
            "CHAIR",
            "AUDITOR",
            "OBSERVER",
            "PRESS",
            "APPLICANT",
            "REGISTRAR",
            "ADMINISTRATOR");

    private static final Pattern AREA = Pattern.compile("country|(region|unit|constituency|precinct):\\S{1,100}");
    private static final Pattern KIND = Pattern.compile("[a-z0-9-]+/(list|single)");

    private AppointmentWords() {}

    static boolean isArea(String area) {
        return AREA.matcher(area).matches();
    }

    static boolean isKind(String kind) {
        return KIND.matcher(kind).matches();
    }

    static String role(Texts texts, String role) {
        return texts.say("role." + role.toLowerCase(Locale.ROOT));
    }

    static String sentence(Texts texts, AppointmentRow appointment) {
        String role = role(texts, appointment.role());
        String area = area(texts, appointment.area());
        Optional<String> kind = appointment.kind();
        return kind.isPresent()
                ? texts.say("appointment.of-kind", Map.of("role", role, "area", area, "kind", kind.get()))
                : texts.say("appointment.of-all", Map.of("role", role, "area", area));
    }

    private static String area(Texts texts, String area) {
        int colon = area.indexOf(':');
        return colon < 0
                ? texts.say("area." + area)
                : texts.say("area." + area.substring(0, colon), Map.of("id", area.substring(colon + 1)));
    }
}
