export const id = 625;
export const ids = [625];
export const modules = {

/***/ 5625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileLocks: () => (/* reexport */ locks/* fileLocks */.HP),
  lockState: () => (/* reexport */ locks/* lockState */.HE),
  machine: () => (/* reexport */ machine),
  nodeFiles: () => (/* reexport */ files/* nodeFiles */.k),
  nodeProcesses: () => (/* reexport */ processes/* nodeProcesses */.C),
  removeAbandonedLock: () => (/* reexport */ locks/* removeAbandonedLock */.ae),
  systemClock: () => (/* reexport */ clock/* systemClock */.m),
  systemRandom: () => (/* reexport */ clock/* systemRandom */.v)
});

// EXTERNAL MODULE: ./packages/host/lib/clock.js
var clock = __webpack_require__(4262);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/host/lib/locks.js + 1 modules
var locks = __webpack_require__(2440);
// EXTERNAL MODULE: ./packages/host/lib/processes.js + 1 modules
var processes = __webpack_require__(9350);
;// CONCATENATED MODULE: ./packages/host/lib/machine.js




/** Every port that this machine implements, for whoever wires a domain. */
const machine = {
    files: files/* nodeFiles */.k,
    locks: locks/* fileLocks */.HP,
    processes: processes/* nodeProcesses */.C,
    clock: clock/* systemClock */.m,
    random: clock/* systemRandom */.v,
    /** Operating system and processor, such as `linux-x64`. */
    platform: `${process.platform}-${process.arch}`,
};

;// CONCATENATED MODULE: ./packages/host/lib/index.js







/***/ })

};
