import { actionSheet } from "./action-sheet.js";
import { addresses } from "./addresses.js";
import { cashier } from "./cashier.js";
import { follow, userProfile } from "./follow.js";
import { hostLogin } from "./host-login.js";
import { mapPage } from "./map-page.js";
import { modal } from "./modal.js";
import { openAuth } from "./open-auth.js";
import { phoneCall } from "./phone-call.js";
import { phoneNumber } from "./phone-number.js";
import { place } from "./place.js";
import { plain } from "./plain.js";
import { privacy, privacyContract } from "./privacy.js";
import { profile } from "./profile.js";
import { scope } from "./scope.js";
import { settings } from "./settings.js";
import { subscribe } from "./subscribe.js";
import { system } from "./system.js";

/**
 * How each kind of dialog is drawn, by its name in messages.
 * @type {Readonly<Record<string, (dialog: any, how: import("./how.js").How) => HTMLElement>>}
 */
export const drawings = Object.freeze({
  modal, action_sheet: actionSheet, profile, host_login: hostLogin, scope, system, settings, privacy,
  privacy_contract: privacyContract, open_auth: openAuth, phone: phoneNumber, subscribe, follow, user_profile: userProfile,
  addresses, place, map: mapPage, cashier, phone_call: phoneCall,
});

/**
 * The box of a dialog.
 * @param {{kind: string}} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export const draw = (dialog, how) => (drawings[dialog.kind] ?? plain)(dialog, how);
