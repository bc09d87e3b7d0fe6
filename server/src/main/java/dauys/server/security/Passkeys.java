package dauys.server.security;

import dauys.server.Settings;
import dauys.store.AccountRow;
import dauys.store.Accounts;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Lets people enter with a key of their device. The device itself asks for a finger, a face or a number first, so that
 * a passkey is both steps at once.
 */
@Component
class Passkeys {

    private final Settings settings;
    private final Accounts accounts;
    private final PasskeyStore store;
    private final Journal journal;
    private final Lockout lockout;
    private final Clock clock;

    @Autowired
    Passkeys(Settings settings, Accounts accounts, PasskeyStore store, Journal journal, Lockout lockout, Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.store = store;
        this.journal = journal;
        this.lockout = lockout;
        this.clock = clock;
    }

    /** Opens the addresses by which browsers register a passkey and enter with one. */
    void open(HttpSecurity http, WebAuthnRelyingPartyOperations operations) {
        UserDetailsService owners = login -> User.withUsername(login)
                .password("")
                .authorities(Entered.INSIDE)
                .build();
        AuthenticationManager manager =
                asked -> entered(new WebAuthnAuthenticationProvider(operations, owners).authenticate(asked));
        http.setSharedObject(UserDetailsService.class, owners);
        http.webAuthn(passkeys -> {
            passkeys.rpId(settings.host())
                    .rpName("Dauys")
                    .allowedOrigins(settings.origin())
                    .disableDefaultRegistrationPage(true);
            passkeys.addObjectPostProcessor(new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
                @Override
                public <T extends WebAuthnAuthenticationFilter> T postProcess(T filter) {
                    filter.setAuthenticationManager(manager);
                    filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
                    return filter;
                }
            });
        });
    }

    /** The accounts as owners of passkeys. */
    @Bean
    PublicKeyCredentialUserEntityRepository owners() {
        return store.owners();
    }

    /** What checks passkeys; it always asks the device to know its owner. */
    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations() {
        var operations = new Webauthn4JRelyingPartyOperations(
                store.owners(),
                store,
                PublicKeyCredentialRpEntity.builder()
                        .id(settings.host())
                        .name("Dauys")
                        .build(),
                Set.of(settings.origin()));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private Entered entered(Authentication proved) {
        AccountRow account = accounts.byLogin(proved.getName())
                .filter(each -> each.disabled().isEmpty())
                .filter(each -> !lockout.isShut(each))
                .orElseThrow(() -> new BadCredentialsException("Refused"));
        accounts.unlock(account.id());
        journal.write(Happening.ENTERED, account.id(), account.id());
        return Entered.inside(Person.of(account), clock.instant());
    }
}
