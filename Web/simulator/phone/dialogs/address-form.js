import { form } from "./form.js";

const fields = [
  ["userName", "address.name", "text"], ["telNumber", "address.phone", "tel"], ["provinceName", "address.province", "text"],
  ["cityName", "address.city", "text"], ["countyName", "address.county", "text"], ["detailInfo", "address.detail", "text"],
];

/**
 * The fields of an address, with the platform's names; none may be empty.
 * @param {Record<string, string>} address
 * @param {(key: string) => string} words
 * @param {(address: Record<string, string>) => void} done
 * @returns {HTMLElement}
 */
export const addressForm = (address, words, done) => form({
  entries: fields.map(([name, label, kind]) => ({ name, label: words(label), value: address[name] ?? "", kind })),
  action: words("address.save"),
  check: (values) => {
    const empty = fields.find(([name]) => values[name] === "");
    if (empty) return { name: empty[0], words: words("address.empty", { field: words(empty[1]) }) };
    return /^\+?[\d\s-]{5,20}$/.test(values.telNumber) ? null : { name: "telNumber", words: words("phone.number.bad") };
  },
  done: (values) => done({ ...address, ...values }),
});

/**
 * An address in two lines. The number's middle is hidden, as on the phone.
 * @param {Record<string, string>} address
 * @returns {{line: string, note: string}}
 */
export const spokenAddress = ({ userName = "", telNumber = "", provinceName = "", cityName = "", countyName = "", detailInfo = "" }) => ({
  line: `${userName} ${telNumber.replace(/^(\+?\d{3})\d{4}(\d{4})$/, "$1 **** $2")}`,
  note: [provinceName, cityName === provinceName ? "" : cityName, countyName, detailInfo].join(""),
});
