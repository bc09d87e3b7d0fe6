package dauys.server.security;

import dauys.store.AccountRow;
import dauys.store.Accounts;
import dauys.store.Keys;
import dauys.store.PasskeyRow;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Keeps passkeys as rows, in the words of the library that checks them. */
@Component
public class PasskeyStore implements UserCredentialRepository {

    private static final int LONGEST_LABEL = 100;

    private final Keys keys;
    private final Accounts accounts;
    private final Journal journal;

    PasskeyStore(Keys keys, Accounts accounts, Journal journal) {
        this.keys = keys;
        this.accounts = accounts;
        this.journal = journal;
    }

    @Override
    public void save(CredentialRecord passkey) {
        UUID account = id(passkey.getUserEntityUserId());
        boolean isNew = keys.passkey(bytes(passkey.getCredentialId())).isEmpty();
        String label =
                Optional.ofNullable(passkey.getLabel()).map(String::strip).orElse("");
        keys.savePasskey(new PasskeyRow(
                bytes(passkey.getCredentialId()),
                account,
                label.isEmpty() ? "—" : label.substring(0, Math.min(label.length(), LONGEST_LABEL)),
                dauys.store.Bytes.of(passkey.getPublicKey().getBytes()),
                passkey.getSignatureCount(),
                passkey.isUvInitialized(),
                passkey.isBackupEligible(),
                passkey.isBackupState(),
                new TreeSet<>(passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toList())
                        .stream().collect(Collectors.joining(",")),
                Optional.ofNullable(passkey.getAttestationObject()).map(PasskeyStore::bytes),
                Optional.ofNullable(passkey.getAttestationClientDataJSON()).map(PasskeyStore::bytes),
                passkey.getCreated(),
                passkey.getLastUsed()));
        if (isNew) {
            journal.write(Happening.PASSKEY_ADDED, account, account);
        }
    }

    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("Passkeys are removed on the account page");
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return keys.passkey(bytes(credential)).map(PasskeyStore::passkey).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return keys.passkeys(id(owner)).stream().map(PasskeyStore::passkey).toList();
    }

    /** The accounts as owners of passkeys. */
    PublicKeyCredentialUserEntityRepository owners() {
        return new PublicKeyCredentialUserEntityRepository() {
            @Override
            public @Nullable PublicKeyCredentialUserEntity findById(Bytes owner) {
                return accounts.byId(id(owner)).map(PasskeyStore::owner).orElse(null);
            }

            @Override
            public @Nullable PublicKeyCredentialUserEntity findByUsername(String login) {
                return accounts.byLogin(login).map(PasskeyStore::owner).orElse(null);
            }

            @Override
            public void save(PublicKeyCredentialUserEntity owner) {
                throw new UnsupportedOperationException("Accounts are made by administrators");
            }

            @Override
            public void delete(Bytes owner) {
                throw new UnsupportedOperationException("Accounts are not deleted");
            }
        };
    }

    private static PublicKeyCredentialUserEntity owner(AccountRow account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(ByteBuffer.allocate(Long.BYTES * 2)
                        .putLong(account.id().getMostSignificantBits())
                        .putLong(account.id().getLeastSignificantBits())
                        .array()))
                .name(account.login())
                .displayName(account.name())
                .build();
    }

    private static CredentialRecord passkey(PasskeyRow row) {
        UUID account = row.account();
        Set<AuthenticatorTransport> transports = Arrays.stream(row.transports().split(","))
                .filter(each -> !each.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.credential().toArray()))
                .userEntityUserId(new Bytes(ByteBuffer.allocate(Long.BYTES * 2)
                        .putLong(account.getMostSignificantBits())
                        .putLong(account.getLeastSignificantBits())
                        .array()))
                .publicKey(new ImmutablePublicKeyCose(row.publicKey().toArray()))
                .signatureCount(row.signatures())
                .uvInitialized(row.userVerified())
                .transports(transports)
                .backupEligible(row.backupEligible())
                .backupState(row.backedUp())
                .attestationObject(
                        row.attestation().map(each -> new Bytes(each.toArray())).orElse(null))
                .attestationClientDataJSON(
                        row.clientData().map(each -> new Bytes(each.toArray())).orElse(null))
                .label(row.label())
                .created(row.created())
                .lastUsed(row.lastUsed())
                .build();
    }

    private static UUID id(Bytes owner) {
        byte[] bytes = owner.getBytes();
        if (bytes.length != Long.BYTES * 2) {
            return new UUID(0, 0);
        }
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static dauys.store.Bytes bytes(Bytes bytes) {
        return dauys.store.Bytes.of(bytes.getBytes());
    }
}
