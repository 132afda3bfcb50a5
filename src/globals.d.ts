/** True where the mock backend is part of the build: in `npm start` and `npm run build:demo`. */
declare const __MOCKS__: boolean;
