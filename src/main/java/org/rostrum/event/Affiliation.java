package org.rostrum.event;

import java.util.Optional;
import org.rostrum.reference.Identity;
import org.rostrum.reference.Organisations;
import org.rostrum.text.Fold;

/**
 * Who is represented: a State, an organisation, or what a list calls it when it is neither that we know.
 *
 * @param country ISO 3166-1 alpha-2 of a State, or empty
 * @param organisation the identity of a known organisation in the reference data ({@code unodc}), or empty
 * @param name the name on the event's date, or as sent
 */
public record Affiliation(Category category, String country, String organisation, String name) {
    /** Nobody: the list does not say who is represented. */
    public static final Affiliation NONE = new Affiliation(Category.OTHER, "", "", "");

    /** What an identity of the reference data is as somebody who is represented. */
    public static Affiliation of(Identity identity) {
        if (identity.kind() == Identity.Kind.COUNTRY) {
            return new Affiliation(Category.STATE, identity.code(), "", identity.name());
        }
        return new Affiliation(ofOrganisation(identity.code()), "", identity.code(), identity.name());
    }

    private static Category ofOrganisation(String id) {
        return Organisations.byId(id)
                .flatMap(organisation -> Category.of(organisation.category()))
                .orElse(Category.INTERNATIONAL_ORGANISATION);
    }

    /** The category, where it is another than what follows from who it is: somebody has said it. */
    public Optional<Category> stated() {
        Category follows = !country.isEmpty()
                ? Category.STATE
                : organisation.isEmpty() ? Category.OTHER : ofOrganisation(organisation);
        return category == follows ? Optional.empty() : Optional.of(category);
    }

    /** The same for two affiliations exactly when they mean the same State, organisation or spelling. */
    public String key() {
        if (!country.isEmpty()) {
            return category == Category.STATE ? country : country + "/" + category.code();
        }
        return organisation.isEmpty() ? "as-sent:" + Fold.key(name) : "org:" + organisation;
    }

    /** Whether the reference data knows it. */
    public boolean known() {
        return !country.isEmpty() || !organisation.isEmpty();
    }
}
